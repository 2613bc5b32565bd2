declare module "*/locale/zh-CN" {
  const pack: Record<string, unknown>;
  export default pack;
}

declare module "*/locale/en-US" {
  const pack: Record<string, unknown>;
  export default pack;
}

/** Its package.json names a file that is not there for its declarations; these are they. */
declare module "@univerjs/sheets-note-ui" {
  export * from "@univerjs/sheets-note-ui/lib/types/index";
}
