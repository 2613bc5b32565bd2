import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { X509Certificate } from "node:crypto";
import { selfMade } from "../../../src/workbench/serve/certificate";
import { listen } from "../../../src/workbench/serve/port";
import { createWorkbenchServer } from "../../../src/workbench/serve/server";

// Making a certificate in JavaScript takes a moment.
jest.setTimeout(60_000);

const PANE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'" />
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="functions.js"></script>`;

const folder = mkdtempSync(join(tmpdir(), "xinze-serve-"));
const site = {
  addIn: join(folder, "dist"),
  workbench: join(folder, "workbench"),
  officeJs: join(folder, "office-js"),
};
let server: Server;
let port: number | null;

beforeAll(async () => {
  jest.spyOn(console, "log").mockImplementation();
  const files: Record<string, string> = {
    "dist/taskpane.html": PANE,
    "dist/functions.json": "{}",
    "dist/functions.js": "f()",
    "workbench/index.html": "<p>workbench</p>",
    "office-js/office.js": "office()",
    "secret.txt": "not served",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = createWorkbenchServer(await selfMade(join(folder, "certificate")), site);
  port = await listen(server, 42_000);
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
}

function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "localhost", port, path, method, headers, rejectUnauthorized: false, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          resolve({
            status: response.statusCode,
            headers: response.headers,
            text: Buffer.concat(parts).toString(),
          });
        });
      },
    );
    asked.on("error", reject).end();
  });
}

const FRAMED = { "sec-fetch-dest": "iframe", "sec-fetch-site": "same-origin" };

test("the pane comes to Excel as it was built", async () => {
  expect(await get("/taskpane.html")).toMatchObject({ status: 200, text: PANE });
  const onTheWeb = { "sec-fetch-dest": "iframe", "sec-fetch-site": "cross-site" };
  expect((await get("/taskpane.html", onTheWeb)).text).toBe(PANE);
});

test("for the workbench only the address of office.js differs", async () => {
  const { text } = await get("/taskpane.html", FRAMED);
  expect(text).toBe(PANE.replace("https://appsforoffice.microsoft.com/lib/1/hosted/", "/office-js/"));
  expect((await get("/office-js/office.js")).text).toBe("office()");
});

test("a page says its security policy as a header too, and is never kept", async () => {
  expect((await get("/taskpane.html")).headers).toMatchObject({
    "content-security-policy": "default-src 'none'; script-src 'self'",
    "cache-control": "no-store",
    "content-type": "text/html; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
});

test("Excel on the web may read the functions' descriptions, and nothing else", async () => {
  expect((await get("/functions.json")).headers["access-control-allow-origin"]).toBe("*");
  expect((await get("/functions.js")).headers["access-control-allow-origin"]).toBeUndefined();
  expect((await get("/functions.js")).headers["content-type"]).toBe("text/javascript; charset=utf-8");
});

test.each(["/", "/workbench"])("%s leads to the workbench", async (path) => {
  expect(await get(path)).toMatchObject({ status: 302, headers: { location: "/workbench/" } });
  expect((await get("/workbench/")).text).toBe("<p>workbench</p>");
  expect((await get("/workbench/?lang=en")).text).toBe("<p>workbench</p>");
});

test.each([
  "/nothing.html",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/office-js/../../secret.txt",
  "/office-js/..%2f..%2fsecret.txt",
  "/%",
])("%s is not there", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test("nothing can be sent to it", async () => {
  expect((await get("/taskpane.html", {}, "POST")).status).toBe(404);
});

test("where a port is taken the next one serves", async () => {
  const second = createWorkbenchServer(await selfMade(join(folder, "certificate")), site);
  expect(await listen(second, port ?? 0)).toBe((port ?? 0) + 1);
  await new Promise((resolve) => second.close(resolve));
});

test("a certificate for localhost is made once and kept until it runs out", async () => {
  const first = await selfMade(join(folder, "certificate"));
  expect((await selfMade(join(folder, "certificate"))).cert).toEqual(first.cert);
  expect(first.trusted).toBe(false);
  const made = new X509Certificate(first.cert);
  expect(made.subjectAltName).toContain("DNS:localhost");
  jest.useFakeTimers({
    now: Date.parse(made.validTo) + 1,
    doNotFake: ["nextTick", "setImmediate", "setTimeout"],
  });
  expect((await selfMade(join(folder, "certificate"))).cert).not.toEqual(first.cert);
  jest.useRealTimers();
});
