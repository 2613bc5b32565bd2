/** What npm start says on the console. {name} stands for a field. */
export const SERVE_SENTENCES = {
  zh: {
    ready: "薪则 {version} 已就绪（按 Ctrl+C 停止）",
    workbench: "工作台（无需 Excel）：{address}",
    manifest: "在 Excel 中旁加载：npm run start:excel，清单为 manifest.xml",
    otherPort: "端口 {wanted} 已被占用，改用 {port}。在 Excel 中使用时须为 {wanted}。",
    untrusted:
      "localhost 的证书是在本机临时生成的，浏览器不认识它，会提示“您的连接不是私密连接”：请点击“高级”，再点击“继续前往 localhost”。",
    portOption: "端口，默认 3000",
    badPort: "端口应为 1 到 65535 的整数，而不是“{port}”。",
    noPort: "从 {from} 到 {to} 没有空闲的端口。请用 --port 指定另一个端口。",
  },
  en: {
    ready: "Xinze {version} is ready (Ctrl+C stops it)",
    workbench: "The workbench, without Excel: {address}",
    manifest: "Sideload into Excel: npm run start:excel, by manifest.xml",
    otherPort: "Port {wanted} is taken, so it is {port}. Excel needs {wanted}.",
    untrusted:
      "The certificate for localhost was made on this machine and no browser knows it. The browser will say that the connection is not private: choose Advanced, then Proceed to localhost.",
    portOption: "the port, 3000 unless told",
    badPort: "A port is a whole number from 1 to 65535, not “{port}”.",
    noPort: "No port from {from} to {to} is free. Name another one with --port.",
  },
} as const;
