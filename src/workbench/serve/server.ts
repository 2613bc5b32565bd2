import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { dirname, join } from "node:path";
import type { Certificate } from "./certificate";
import { fileBelow, sendFile, typeOf } from "./files";

const ROOT = join(__dirname, "../../..");

/** The folders that are served. */
export interface Site {
  /** At /, as Excel loads it. */
  addIn: string;
  /** At /workbench/. */
  workbench: string;
  /** Microsoft's library, from the installed package, at /office-js/. */
  officeJs: string;
}

export const BUILT: Site = {
  addIn: join(ROOT, "dist"),
  workbench: join(ROOT, "build/workbench"),
  officeJs: join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
};

/** A server of static files over https, not listening yet. */
export function createWorkbenchServer({ cert, key }: Certificate, site: Site = BUILT): Server {
  return createServer({ cert, key }, (request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request);
  if (path === "/" || path === "/workbench") {
    redirect(response, "/workbench/");
    return;
  }
  response.setHeader("X-Content-Type-Options", "nosniff");
  const file = path === null ? null : await fileOf(site, path);
  if (file === null) {
    refuse(response);
    return;
  }
  response.setHeader("Cache-Control", "no-store");
  if (file.endsWith(".html")) return sendPage(request, response, file);
  // Excel on the web fetches the functions' descriptions from its own address.
  if (file.endsWith(".json")) response.setHeader("Access-Control-Allow-Origin", "*");
  sendFile(response, file);
}

function pathOf({ method, url }: IncomingMessage): string | null {
  if (method !== "GET" && method !== "HEAD") return null;
  try {
    return decodeURIComponent(new URL(url ?? "/", "https://localhost").pathname);
  } catch {
    return null;
  }
}

function fileOf(site: Site, path: string): Promise<string | null> {
  const [, room, rest = ""] = /^\/(workbench|office-js)\/(.*)$/.exec(path) ?? [];
  if (room === "workbench") return fileBelow(site.workbench, rest || "index.html");
  if (room === "office-js") return fileBelow(site.officeJs, rest);
  return fileBelow(site.addIn, path);
}

/** A page, with its own security policy said again as a header. */
async function sendPage(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const html = await readFile(file, "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];
  if (policy) response.setHeader("Content-Security-Policy", policy);
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Content-Type", typeOf(file));
  response.end(framedByWorkbench(request) ? withInstalledOfficeJs(html) : html);
}

/** The workbench's frame is of our own address. Excel opens the pane by itself, or in a frame of Microsoft's. */
function framedByWorkbench({ headers }: IncomingMessage): boolean {
  return headers["sec-fetch-dest"] === "iframe" && headers["sec-fetch-site"] === "same-origin";
}

/** The only change: where office.js comes from. The add-in's own files are the ones that Excel loads. */
function withInstalledOfficeJs(html: string): string {
  return html.replace(/(<script src=")https:[^"]*\/office\.js(")/, "$1/office-js/office.js$2");
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404");
}
