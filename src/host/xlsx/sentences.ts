/** Sentences about opening files, by the code of the problem. {name} stands for a field. */
export const FILE_SENTENCES = {
  zh: {
    FileEmpty: "这个文件是空的（0 字节）。请重新导出或重新下载后再打开。",
    FileNotWorkbook:
      "这不是 Excel 工作簿（.xlsx）。请在 Excel 或 WPS 中另存为“Excel 工作簿（*.xlsx）”后再打开。",
    FileOldFormat:
      "这是旧版 Excel 97-2003 文件（.xls）。请在 Excel 或 WPS 中另存为“Excel 工作簿（*.xlsx）”后再打开。",
    FileEncrypted:
      "这个文件设置了打开密码。请在 Excel 中打开它，在“文件 → 信息 → 保护工作簿 → 用密码进行加密”中清空密码，保存后再打开。",
    FileDamaged:
      "文件已损坏，读不出其中的“{part}”。请用 Excel 的“打开并修复”打开它，另存为新文件后再打开；或者重新下载。",
    FileTooLarge:
      "这个文件解压后过大（到“{part}”为止），不像是工作簿，没有打开。请确认来源；确实是工作簿的，请在 Excel 中另存后再打开。",
  },
  en: {
    FileEmpty: "This file is empty (0 bytes). Export or download it again, then open it.",
    FileNotWorkbook:
      "This is not an Excel workbook (.xlsx). Save it as “Excel Workbook (*.xlsx)” in Excel or WPS, then open it.",
    FileOldFormat:
      "This is an old Excel 97-2003 file (.xls). Save it as “Excel Workbook (*.xlsx)” in Excel or WPS, then open it.",
    FileEncrypted:
      "This file needs a password to open. Open it in Excel, clear the password under File → Info → Protect Workbook → Encrypt with Password, save, then open it here.",
    FileDamaged:
      "The file is damaged: its part “{part}” cannot be read. Use Excel's Open and Repair and save it as a new file, or download it again.",
    FileTooLarge:
      "This file unpacks to far more than a workbook holds (at “{part}”), so it was not opened. Check where it came from; if it is a workbook, save it again in Excel, then open it.",
  },
} as const;

export type FileProblemCode = keyof (typeof FILE_SENTENCES)["zh"];

/** How a thread of comments reads as a note, for programs that know notes only. It stays in the file: Chinese. */
export const THREAD_NOTE = {
  head: "[线程批注]",
  comment: "批注：",
  reply: "答复：",
} as const;
