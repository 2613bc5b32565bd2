import type { Catalogue } from "../../catalogue";

/** Findings of 花名册. */
export const roster: Catalogue = {
  "base.missing.message": "岗位 {position} 属{level}级别，没有任何制度给出底薪，现按 0 计",
  "base.missing.found": "底薪为空",
  "base.missing.expected":
    "填此人的底薪，或在“政策”表填经理底薪（baseManager）；兼任而不在此发薪的，不列入花名册",
  "base.differs.message": "底薪 {agreed} 元与{level}级别的 {policy} 元不同，按花名册的计",
  "base.differs.found": "{agreed} 元",
  "base.differs.expected": "{policy} 元；另有约定的不用改",
  "base.probation.message": "试用期底薪 {agreed} 元，低于 {full} 元的 {ratio}",
  "base.probation.found": "{agreed} 元",
  "base.probation.expected": "不低于 {least} 元",
  "allowance.notDue.message": "{level}级别没有津贴，填了 {amount} 元，不发",
  "allowance.notDue.found": "{amount} 元",
  "allowance.notDue.expected": "清空津贴；另有约定的请填“调整”表",
  "contract.missing.message": "{hired} 入职，已超过一个月，没有合同签订日期",
  "contract.missing.found": "合同签订日期为空",
  "contract.missing.expected": "应在 {deadline} 前签订书面合同；已签的请补日期",
  "contract.late.message": "{hired} 入职，{signed} 才签订合同，超过一个月，有支付二倍工资的风险",
  "contract.late.found": "{signed}",
  "contract.late.expected": "不晚于 {deadline}",
  "leaver.payAtOnce.message": "{left} 离职，工资应在解除合同时一次付清，不能等到发薪日",
  "leaver.payAtOnce.found": "{left} 离职",
  "leaver.payAtOnce.expected": "离职时一次付清；已付的请在说明栏注明",
  "employment.beforeHire.message": "{date} 早于入职日期 {hired}，不计入",
  "employment.beforeHire.found": "{date}",
  "employment.beforeHire.expected": "{hired} 或以后；入职日期有误的请改花名册",
  "employment.afterLeaving.message": "{date} 晚于离职日期 {left}，不计入",
  "employment.afterLeaving.found": "{date}",
  "employment.afterLeaving.expected": "{left} 或以前；离职日期有误的请改花名册",
};
