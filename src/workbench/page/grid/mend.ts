import type { Language } from "../../../text/language";
import { sayPage, type PageSentence } from "../../text/page";

interface Mend {
  selector: string;
  role?: string;
  tabIndex?: number;
  label?: PageSentence;
  /** An attribute that its element may not have. */
  without?: string;
}

/** What Univer's markup lacks for keyboards and screen readers, as axe-core finds it. */
const MENDS: readonly Mend[] = [
  { selector: "canvas[tabindex='1']", tabIndex: -1 },
  { selector: "[data-u-comp=editor]", role: "textbox", label: "cellEditor" },
  { selector: "[data-u-comp=defined-name] input", label: "nameBox" },
  { selector: "[data-u-comp=defined-name] a", role: "button", label: "names" },
  { selector: "header:has([data-u-comp=formula-bar]) button", label: "stopCalculating" },
  { selector: "[data-u-comp=sheet-bar-append-button]", label: "addSheet" },
  { selector: "[aria-haspopup=menu] > [data-u-comp=sheet-bar-append-button]", label: "allSheets" },
  { selector: "div[aria-haspopup=menu][aria-expanded]", without: "aria-expanded" },
  { selector: "section[data-react-aria-top-layer]", role: "status" },
];

function mend(element: Element, { role, tabIndex, label, without }: Mend, language: Language): void {
  if (role) element.setAttribute("role", role);
  if (tabIndex !== undefined) element.setAttribute("tabindex", String(tabIndex));
  if (label) element.setAttribute("aria-label", sayPage(language, label));
  if (without) element.removeAttribute(without);
}

/** Mends Univer's markup now and whenever it changes. */
export class Mender {
  constructor(
    private readonly container: HTMLElement,
    private language: Language,
  ) {
    new MutationObserver(() => this.mendAll()).observe(container, {
      childList: true,
      subtree: true,
      attributeFilter: ["aria-expanded"],
    });
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.mendAll();
  }

  private mendAll(): void {
    for (const one of MENDS) {
      for (const element of this.container.querySelectorAll(one.selector)) mend(element, one, this.language);
    }
  }
}
