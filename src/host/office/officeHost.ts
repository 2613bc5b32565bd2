import type { Book } from "../workbook/book";
import { runBatch, type BatchRequest, type Roots } from "./batch";
import { Changes } from "./changes";
import { EventHub, type HostEvent } from "./events";
import { FunctionCalls } from "./functionCalls";
import type { HostObject, Session } from "./hostObject";
import { objectFactory } from "./objects/factory";
import { Workbook } from "./objects/workbook";
import { REQUIREMENTS } from "./requirements";
import { Ribbon } from "./ribbon";
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  CustomFunctionsContainer,
  CustomFunctionsService,
  DynamicRibbon,
  type InvocationResult,
} from "./services";
import { References } from "./references";
import { Statistics } from "./statistics";

/** How the host presents itself to the add-in. */
export interface HostOptions {
  /** The add-in's id, as in its manifest. */
  addinId: string;
  /** Fresh for each load of an add-in: office.js remembers by it in sessionStorage. */
  conversationId: string;
  /** Office's display language, e.g. "zh-CN". */
  locale: string;
}

/** Ids of methods that office.js calls by number. */
const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const MESSAGE_CATEGORY_EVENT = 65_536;
const HOST_VERSION = "16.0.18025.20096";
/** office.js's number for Excel on the web. */
const EXCEL_WEB = 16;
/** What marks the requests of `context.sync()`; the library's own services mark theirs otherwise. */
const SYNC = "IterativeExecutor";
const COMMAND_TIMEOUT = 600_000;

interface Message {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data: unknown;
}

interface MethodCall {
  ArrayData?: unknown[];
  DdaMethod: { DispatchId: number };
  DdaSettingsMethod?: { Properties?: [string, string][] };
}

/**
 * Office.js's other side: takes the messages that the library sends to its host and answers them, without knowing how
 * they travel (postMessage from an iframe, a function call in Node).
 */
export class OfficeHost {
  readonly statistics = new Statistics();
  readonly ribbon = new Ribbon();
  /** Calls of the add-in's functions over the message channel. */
  readonly functions: FunctionCalls;

  private readonly session: Session;
  private readonly changes: Changes;
  private readonly commands = new Map<string, (data: string) => void>();
  private readonly visibility = { state: "Visible", changed: (_state: string): void => undefined };
  private readonly registered = new Set<string>();
  private functionsReady = false;
  private readonly unsentCalls: unknown[][] = [];
  private listeners: ((text: string) => void)[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private running = false;
  private nextCommand = 1;

  constructor(
    readonly book: Book,
    readonly options: HostOptions,
  ) {
    this.session = newSession(book);
    this.functions = new FunctionCalls((entries) => this.sendCalls(entries));
    this.session.events.onEvent((event) => this.pass(event));
    this.changes = new Changes(
      this.session,
      () => this.post("documentSelectionChanged", {}),
      () => this.running,
    );
  }

  /** The `name` that the add-in's window must have before office.js loads in it. */
  get windowName(): string {
    const { addinId, conversationId, locale } = this.options;
    return JSON.stringify({
      baseFrameName: "__host__",
      // The last number says: shared runtime (1) with custom functions (2).
      hostInfo: `Excel$Web$16.01$${locale}$${conversationId}$$disableLogging$3`,
      xdmInfo: `${conversationId}|${addinId}|https://localhost:3001/`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** The window's name for a host page at an address of its own. */
  windowNameFor(hostUrl: string): string {
    const { addinId, conversationId } = this.options;
    return JSON.stringify({
      ...(JSON.parse(this.windowName) as object),
      xdmInfo: `${conversationId}|${addinId}|${hostUrl}`,
    });
  }

  /** Receives the host's messages to the add-in: events and calls. */
  onMessage(listener: (text: string) => void): void {
    this.listeners.push(listener);
  }

  /** Told when the add-in shows or hides its pane. */
  onVisibility(listener: (visible: boolean) => void): void {
    this.visibility.changed = (state) => listener(state === "Visible");
  }

  /**
   * Answers one message of office.js; null when it is none or wants no answer. Requests are carried out one after the
   * other.
   */
  async handle(text: string): Promise<string | null> {
    const message = parse(text);
    if (!message || message._messageType !== 0 || message._conversationId !== this.options.conversationId)
      return null;
    const data = await this.answer(message);
    const { _actionName, _conversationId, _correlationId } = message;
    return JSON.stringify({
      _messageType: 1,
      _actionName,
      _conversationId,
      _correlationId,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
      _data: data,
    });
  }

  /**
   * Presses a ribbon button whose action is a function of the add-in (ExecuteFunction).
   * @param action the function's name, as the manifest says and the add-in associates.
   * @param control the control's id, which the function finds in its event.
   * @returns what the function hands to `event.completed()`, as JSON text.
   */
  command(action: string, control = action): Promise<string> {
    const id = `command${this.nextCommand++}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.commands.delete(id);
        reject(new Error(`the add-in did not complete ${action}`));
      }, COMMAND_TIMEOUT);
      this.commands.set(id, (data) => {
        clearTimeout(timer);
        resolve(data);
      });
      this.post("appCommandInvoked", { 0: id, 1: action, 2: JSON.stringify({ source: { id: control } }) });
    });
  }

  /** True once office.js listens to an event of the channel, e.g. "appCommandInvoked". */
  listens(event: string): boolean {
    return this.registered.has(event);
  }

  dispose(): void {
    this.changes.dispose();
    this.listeners = [];
  }

  private async answer(message: Message): Promise<unknown> {
    if (message._actionType === 1) {
      this.registered.add(message._actionName);
      return { Error: 0 };
    }
    if (message._actionType === 2) {
      this.registered.delete(message._actionName);
      return { Error: 0 };
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.appContext();
      case "executeMethod":
        return this.method(message._data as MethodCall);
      default:
        return null;
    }
  }

  private appContext(): Record<string, unknown> {
    const { addinId, locale } = this.options;
    return {
      _id: addinId,
      _appName: EXCEL_WEB,
      _appVersion: "16.01",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `https://localhost/${encodeURIComponent(this.book.workbook.name)}`,
      _clientMode: 1,
      _settings: Object.entries(this.book.settings),
      _reason: "documentOpened",
      _osfControlType: 0,
      _eToken: "",
      _hostFullVersion: HOST_VERSION,
      _requirementMatrix: JSON.stringify(REQUIREMENTS),
      _initialDisplayMode: 2,
      _appInstanceId: this.options.conversationId,
    };
  }

  private async method(call: MethodCall): Promise<unknown> {
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.richApi:
        return { Version: 1, Error: 0, Data: await this.richApi(call.ArrayData ?? []) };
      case Dispatch.saveSettings:
        this.book.settings = Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []);
        return { Version: 1, Error: 0 };
      case Dispatch.loadSettings:
        return { Version: 1, Error: 0, Properties: Object.entries(this.book.settings) };
      case Dispatch.commandCompleted:
        this.completed(call as unknown as Record<string, unknown>);
        return { Version: 1, Error: 0 };
      default:
        // office.js's own code for a method that the host does not have.
        return { Version: 1, Error: 5007 };
    }
  }

  /** The end of a ribbon function: [id, status, data]. */
  private completed(call: Record<string, unknown>): void {
    const [id, , data] = (call.ArrayData ?? [call[0], call[1], call[2]]) as [string, number, string];
    this.commands.get(id)?.(data);
    this.commands.delete(id);
  }

  private async richApi(request: unknown[]): Promise<unknown[]> {
    const body = request[4] as string;
    const work = this.queue.then(() => this.batch(String(request[0]), body));
    this.queue = work.catch(() => undefined);
    const answer = await work;
    if (request[0] === SYNC) this.statistics.count(body, answer);
    return [200, ["content-type", "application/json"], answer];
  }

  private async batch(customData: string, body: string): Promise<string> {
    const request = JSON.parse(body) as BatchRequest;
    this.running = true;
    this.book.beginBatch();
    try {
      return JSON.stringify(await runBatch(request, this.session, this.roots(customData)));
    } finally {
      this.book.endBatch();
      this.session.state.calculationSuspended = false;
      this.running = false;
    }
  }

  private roots(customData: string): Roots {
    const answered = (results: InvocationResult[]) => this.functions.answered(results);
    const functions = () => new CustomFunctionsService(this.session, answered, () => this.startCalls());
    return {
      root: () =>
        customData === "SetOsfControlContainerReadyForCustomFunctions"
          ? new CustomFunctionsContainer(this.session, functions())
          : new Workbook(this.session),
      service: (name) => this.service(name, functions),
    };
  }

  private service(name: string, functions: () => HostObject): HostObject | null {
    switch (name) {
      case "Microsoft.ExcelServices.CustomFunctions":
        return functions();
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return new AppRuntimePersistenceService(this.session);
      case "Microsoft.AppRuntime.AppRuntimeService":
        return new AppRuntimeService(this.session, this.visibility);
      case "Microsoft.DynamicRibbon.DynamicRibbon":
        return new DynamicRibbon(this.session, this.ribbon);
      case "Microsoft.InternalService.AddinInternalService":
        return new AddinInternalService(this.session);
      default:
        return null;
    }
  }

  /** Calls of functions wait until the runtime says that it listens. */
  private sendCalls(entries: unknown[][]): void {
    this.unsentCalls.push(...entries);
    if (!this.functionsReady || this.unsentCalls.length === 0) return;
    this.post("richApiMessage", { ArrayData: this.unsentCalls.splice(0) });
  }

  private startCalls(): void {
    this.functionsReady = true;
    this.sendCalls([]);
  }

  private pass({ type, target, args }: HostEvent): void {
    const entry = [MESSAGE_CATEGORY_EVENT, type, target, JSON.stringify(args), 0];
    this.post("richApiMessage", { ArrayData: [entry] });
  }

  /** Sends an event of the channel, when office.js has registered for it. */
  private post(event: string, data: object): void {
    if (!this.registered.has(event)) return;
    const text = JSON.stringify({
      _messageType: 1,
      _actionName: event,
      _conversationId: this.options.conversationId,
      _correlationId: 0,
      _errorCode: 0,
      _responseType: 1,
      _serializerVersion: 1,
      _data: data,
    });
    for (const listener of this.listeners) listener(text);
  }
}

function newSession(book: Book): Session {
  const session: Session = {
    book,
    events: new EventHub(),
    references: new References(),
    state: { calculationMode: "Automatic", calculationSuspended: false, startupBehavior: 0 },
    get objects() {
      return objects;
    },
  };
  const objects = objectFactory(session);
  return session;
}

function parse(text: string): Message | null {
  try {
    const value = JSON.parse(text) as unknown;
    return value !== null && typeof value === "object" && "_messageType" in value ? (value as Message) : null;
  } catch {
    return null;
  }
}
