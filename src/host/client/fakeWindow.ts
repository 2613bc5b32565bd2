import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";

/** The address that the add-in's page would have; office.js wants https and the host on the same name. */
const PAGE = "https://localhost:3000/taskpane.html";
const LIBRARY = "https://localhost:3000/office-js/";

/** Microsoft's library as it lies in node_modules. */
const FILES = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** What office.js finds as its window's parent. */
export interface Parent {
  postMessage(text: string): void;
}

const scripts = new Map<string, vm.Script>();

/** A file of the library, read and parsed once for all windows. */
function script(path: string): vm.Script {
  let parsed = scripts.get(path);
  if (!parsed) scripts.set(path, (parsed = new vm.Script(readFileSync(path, "utf8"), { filename: path })));
  return parsed;
}

/** The library looks for lost messages every two seconds as long as it lives: no reason to keep Node running. */
function setQuietInterval(work: () => void, milliseconds: number): NodeJS.Timeout {
  return setInterval(work, milliseconds).unref();
}

type MessageListener = (event: object) => void;

/** A window of office.js in Node: as much of a browser as the library asks for. */
export interface FakeWindow {
  /** The global object of the library's own realm. */
  window: Record<string, unknown>;
  /** Loads a file of the library, e.g. "office.js". */
  load: (file: string) => void;
  /** Hands a message of the host to the library. */
  receive: (text: string) => void;
}

function element(load: (src: string, done: () => void) => void): Record<string, unknown> {
  const made: Record<string, unknown> = {
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
  };
  Object.defineProperty(made, "href", {
    set(address: string) {
      const { protocol, hostname, port, pathname, search } = new URL(address, PAGE);
      Object.assign(made, { protocol, hostname, port, pathname, search });
    },
  });
  made.appended = () => {
    if (typeof made.src === "string")
      load(made.src, () => (made.onload as (() => void) | null | undefined)?.());
  };
  return made;
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/**
 * Makes a window for one add-in.
 * @param name the window's name, which tells office.js of its host.
 * @param debug loads the readable build of the library: an uncaught error in the other prints all of it.
 */
export function fakeWindow(name: string, parent: Parent, debug: boolean): FakeWindow {
  const listeners: MessageListener[] = [];
  const run = (src: string, done: () => void) =>
    queueMicrotask(() => {
      load(src.slice(src.startsWith(LIBRARY) ? LIBRARY.length : 0));
      done();
    });
  const tag = { src: `${LIBRARY}${debug ? "office.debug.js" : "office.js"}`, getAttribute: () => null };
  const create = () => element(run);
  const append = (child: Record<string, unknown>) => (child.appended as (() => void) | undefined)?.();
  const document = {
    domain: "localhost",
    readyState: "complete",
    cookie: "",
    documentElement: { lang: "zh-CN" },
    head: { appendChild: append },
    body: { appendChild: append },
    createElement: create,
    getElementById: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (name: string) =>
      name === "script" ? [tag] : name === "head" ? [{ appendChild: append }] : [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    write: () => undefined,
  };
  // JSON, errors and promises are this realm's own: what the library gives is then made of this realm's arrays and
  // errors, and `instanceof` holds.
  const window: Record<string, unknown> = {
    ...{ JSON, Error, TypeError, Promise, Date, console, URL, URLSearchParams, TextEncoder, TextDecoder },
    ...{
      setTimeout,
      clearTimeout,
      setInterval: setQuietInterval,
      clearInterval,
      queueMicrotask,
      performance,
      structuredClone,
    },
    name,
    document,
    parent,
    top: parent,
    location: Object.assign(new URL(PAGE), { reload: () => undefined, replace: () => undefined }),
    navigator: { userAgent: "Node", language: "zh-CN", platform: "Node", onLine: true },
    history: {},
    external: {},
    opener: null,
    sessionStorage: storage(),
    localStorage: storage(),
    postMessage: () => undefined,
    addEventListener: (type: string, listener: MessageListener) => {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener: () => undefined,
    dispatchEvent: () => true,
  };
  window.window = window;
  window.self = window;
  vm.createContext(window);
  const load = (file: string) => {
    script(join(FILES, file.replace(/\?.*$/, ""))).runInContext(window);
  };
  const receive = (text: string) => {
    const event = { data: text, origin: "https://localhost:3001", source: parent };
    for (const listener of listeners) listener(event);
  };
  return { window, load, receive };
}
