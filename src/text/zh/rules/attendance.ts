import type { Catalogue } from "../../catalogue";

/** Findings of 考勤. */
export const attendance: Catalogue = {
  "attendance.late.message": "{date} {clock} 签到，迟到 {minutes} 分钟。只计次数，影响全勤，不扣款",
  "attendance.late.found": "{clock}",
  "attendance.late.expected": "应不晚于 {expected}；有请假或外出的，请在“请假”表补记录",
  "attendance.early.message": "{date} {clock} 签退，早退 {minutes} 分钟。只计次数，影响全勤，不扣款",
  "attendance.early.found": "{clock}",
  "attendance.early.expected": "应不早于 {expected}；有请假或外出的，请在“请假”表补记录",
  "attendance.noClockIn.message": "{date} 只有签退，没有签到，记缺卡，不算旷工",
  "attendance.noClockIn.found": "签到为空",
  "attendance.noClockIn.expected": "核实后补签到时间",
  "attendance.noClockOut.message": "{date} 只有签到，没有签退，记缺卡，不算旷工",
  "attendance.noClockOut.found": "签退为空",
  "attendance.noClockOut.expected": "核实后补签退时间",
  "attendance.absent.message": "{date} 是工作日，没有打卡，也没有已批准的请假或外出，记旷工 {days} 天",
  "attendance.absent.found": "签到、签退均为空",
  "attendance.absent.expected": "补打卡时间，或在“请假”表补已批准的请假、外出；确为旷工的不用改",
  "attendance.absentHalf.message": "{date} 有半天没有出勤记录，也没有请假，记旷工 {days} 天",
  "attendance.absentHalf.found": "打卡时间没有覆盖半天",
  "attendance.absentHalf.expected": "补打卡时间，或在“请假”表补半天请假；确为旷工的不用改",
  "attendance.noRow.message": "{date} 是工作日，“考勤”表没有记录，也没有请假，记旷工 {days} 天",
  "attendance.noRow.found": "没有记录：{date}",
  "attendance.noRow.expected": "在“考勤”表补记录，或在“请假”表补已批准的请假、外出",
  "attendance.noRows.message": "“考勤”表没有此人本月的任何记录，也没有请假，{days} 个工作日全部记旷工",
  "attendance.noRows.found": "没有记录：{date}",
  "attendance.noRows.expected": "在“考勤”表补此人的记录；已离职的请填离职日期",
  "attendance.dayOff.message": "{date} 不是工作日，有 {from} 到 {to} 的打卡，“加班”表没有记录",
  "attendance.dayOff.found": "{date} {from} 到 {to}",
  "attendance.dayOff.expected":
    "属于加班的在“加班”表补记录（可注明补休）；调休上班的在“日历”表把这一天填为工作日",
  "attendance.lateDeducted.message":
    "{date} {clock} 签到，迟到 {minutes} 分钟。计入次数，影响全勤，按政策扣实际未工作时间的工资",
  "attendance.lateDeducted.found": "{clock}",
  "attendance.lateDeducted.expected": "应不晚于 {expected}；有请假或外出的，请在“请假”表补记录",
  "attendance.earlyDeducted.message":
    "{date} {clock} 签退，早退 {minutes} 分钟。计入次数，影响全勤，按政策扣实际未工作时间的工资",
  "attendance.earlyDeducted.found": "{clock}",
  "attendance.earlyDeducted.expected": "应不早于 {expected}；有请假或外出的，请在“请假”表补记录",
  "absence.multiple.message":
    "旷工按日工资的 {multiple} 倍扣（本月 {people} 人，共旷工 {days} 天）。超过未出勤工资的部分是罚款，用人单位没有罚款权",
  "absence.multiple.found": "{multiple} 倍",
  "absence.multiple.expected":
    "把“政策”表的旷工扣款倍数（absenceMultiple）改回 1，只扣未出勤的工资；可另给批评、警告",
  "hours.tooFew.message": "{date} {from} 签到、{to} 签退，在岗 {hours} 小时 {minutes} 分钟，工时不足",
  "hours.tooFew.found": "在岗 {hours} 小时 {minutes} 分钟",
  "hours.tooFew.expected": "应满 {needed} 小时（弹性工作或按工时考勤）；有请假或外出的，请在“请假”表补记录",
  "shift.blank.message":
    "此人其他工作日都排了班，有 {count} 个工作日没有班次（{date}），现按通用班次判断迟到早退",
  "shift.blank.found": "班次为空",
  "shift.blank.expected": "向部门负责人核实后补班次",
  "shift.restOnWorkday.message": "班次写“{shift}”，但这 {count} 天是工作日（{date}），现按通用班次判断出勤",
  "shift.restOnWorkday.found": "{shift}",
  "shift.restOnWorkday.expected":
    "确为轮休的，在“请假”表登记调休；排班有误的改班次；全部门调休的在“日历”表注明",
  "shift.unknown.message": "班次“{shift}”没有起止时间（本月 {count} 处），现按通用班次判断迟到早退",
  "shift.unknown.found": "{shift}",
  "shift.unknown.expected": "在“政策”表加一行 shift.{shift}，值填起止时间，如 {example}",
};
