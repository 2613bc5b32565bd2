import { Policy } from "../../src/policy/policy";
import { sayFigure } from "../../src/policy/sayFigure";
import { policyWith } from "./policyOf";

test.each([
  ["perfBase", "绩效工资基数（perfBase）= 500.00 元，内置默认，依据 R084"],
  ["thresholdRatio", "绩效门槛完成率（thresholdRatio）= 30%，内置默认，依据 R087 R090 A06"],
  [
    "perfCap",
    "绩效封顶完成率（perfCap）= 100%，内置默认，依据 R087 A07；A07 默认读作“最多按 100% 领取”：超额部分另有超额奖金，再按比例发就付了两次",
  ],
  ["fineMin", "罚款下限（fineMin）= 50.00 元，内置默认，依据 R076"],
  ["sickPayFloor", "病假工资下限占最低工资比例（sickPayFloor）= 80%，内置数据，依据 L20，请确认"],
  ["commissionRate", "提成比例（commissionRate）未给出"],
] as const)("%s is said as %s", (key, sentence) => {
  expect(sayFigure("zh", new Policy().figure(key, null))).toBe(sentence);
});

test("an entered figure says from when and where", () => {
  const policy = policyWith({ perfCap: null });
  expect(sayFigure("en", policy.figure("perfCap", null))).toMatch(
    /^Cap of performance pay \(perfCap\) = off from 2000-01-01, see 政策!B2, by “test”; A07 read as “.+”$/,
  );
});
