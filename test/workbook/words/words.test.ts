import { educationOf } from "../../../src/workbook/words/education";
import { employmentTypeOf } from "../../../src/workbook/words/employmentTypes";
import { groupsIn, groupWord } from "../../../src/workbook/words/groups";
import { isOfWork, isPost, saysLeader } from "../../../src/workbook/words/positions";

test.each([
  ["本科", "本科"],
  ["大学本科", "本科"],
  ["全日制本科", "本科"],
  ["非全日制本科学历", "本科"],
  ["自考本科", "本科"],
  ["专升本", "本科"],
  ["成人高考（本科）", null],
  ["本科（自考）", "本科"],
  ["本科及以上", "本科"],
  ["大学生", "本科"],
  ["学士学位", "本科"],
  ["Bachelor's degree", "本科"],
  ["研究生", "硕士"],
  ["在职研究生", "硕士"],
  ["MBA", "硕士"],
  ["博士后", "博士"],
  ["PhD", "博士"],
  ["专科", "大专"],
  ["高职", "大专"],
  ["大专毕业", "大专"],
  ["技校", "中专"],
  ["High school", "高中"],
  ["本科在读", null],
  ["大专肄业", null],
  ["其他", null],
])("education %s is %s", (text, education) => {
  expect(educationOf(text)).toBe(education);
});

test.each([
  ["正式员工", "全职"],
  ["Part-time", "兼职"],
  ["退休返聘", "劳务"],
  ["实习生", "实习"],
  ["劳务派遣", "派遣"],
  ["Outsourced", "outsourced"],
])("employment type %s is %s", (text, type) => {
  expect(employmentTypeOf(text)).toBe(type);
});

test.each([
  ["招商组", "招商"],
  [" 招 商 组 ", "招商"],
  ["招商", "招商"],
  ["电子商务运营部招商组", "招商"],
  ["电商部门-销售组", "销售"],
  ["Sales team", "销售"],
  ["客服部", "客服部"],
  ["电商部门", "电商部门"],
  ["组", "组"],
])("group %s is %s", (text, word) => {
  expect(groupWord(text)).toBe(word);
});

test("a cell may name several groups", () => {
  expect(groupsIn("网络运营组、视觉设计组/网络客服")).toEqual(["网络运营", "视觉设计", "网络客服"]);
});

test.each([
  ["电商运营专员", "运营员", true],
  ["电商客服", "客服员", true],
  ["电销专员", "电话销售", true],
  ["电话客服", "电话销售", false],
  ["仓库发货员", "物流配送", true],
  ["美工", "电商运营", false],
])("%s is of the work of %s: %s", (position, listed, expected) => {
  expect(isOfWork(position, listed)).toBe(expected);
});

test.each([
  ["电商部门主管", "部门主管", true],
  ["招商主管", "部门主管", false],
  ["电商运营经理", "运营经理", true],
  ["副运营经理", "运营经理", false],
  ["资深运营专员", "运营专员", true],
  ["运营总监", "运营专员", false],
] as const)("%s is the post of %s: %s", (position, post, expected) => {
  expect(isPost(position, post)).toBe(expected);
});

test.each([
  ["组长", true],
  ["客服组长", true],
  ["代理组长（兼）", true],
  ["团队长", true],
  ["副组长", false],
  ["组长助理", false],
])("%s says that it leads: %s", (position, expected) => {
  expect(saysLeader(position)).toBe(expected);
});
