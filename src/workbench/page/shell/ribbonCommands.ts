import type { FluentIcon } from "@fluentui/react-icons";
import { ArrowRedo20Regular } from "@fluentui/react-icons/lib/atoms/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/lib/atoms/svg/arrow-undo";
import { DocumentArrowDown20Regular } from "@fluentui/react-icons/lib/atoms/svg/document-arrow-down";
import { FolderOpen20Regular } from "@fluentui/react-icons/lib/atoms/svg/folder-open";
import { Save20Regular } from "@fluentui/react-icons/lib/atoms/svg/save";
import { RIBBON_COMMANDS } from "../../../commands/ribbon";
import type { PageSentence } from "../../text/page";
import type { Session } from "../session";
import type { PageState } from "../state";

/** A button of the ribbon: what it says, when it can be pressed, what it does. */
export interface RibbonCommand {
  id: string;
  label: PageSentence;
  hint: PageSentence;
  /** Fluent's icon, or the name of the product's own (assets/icons). */
  icon: FluentIcon | string;
  /** The key that, with Ctrl or Cmd, does the same. */
  key?: string;
  enabled: (state: PageState) => boolean;
  run: (session: Session) => void;
}

export interface RibbonGroup {
  label: PageSentence;
  commands: readonly RibbonCommand[];
}

const idle = (state: PageState): boolean => state.activity.kind === "ready";
const withBook = (state: PageState): boolean => idle(state) && state.book !== null;
const withAddin = (state: PageState): boolean => idle(state) && state.addin === "ready";

const FILE: RibbonGroup = {
  label: "fileGroup",
  commands: [
    {
      id: "open",
      label: "open",
      hint: "openHint",
      icon: FolderOpen20Regular,
      key: "o",
      enabled: idle,
      run: (session) => void session.files.choose(),
    },
    {
      id: "save",
      label: "save",
      hint: "saveHint",
      icon: Save20Regular,
      key: "s",
      enabled: withBook,
      run: (session) => void session.files.save(),
    },
    {
      id: "template",
      label: "template",
      hint: "templateHint",
      icon: DocumentArrowDown20Regular,
      enabled: () => true,
      run: (session) => void session.files.downloadTemplate(),
    },
  ],
};

const EDIT: RibbonGroup = {
  label: "editGroup",
  commands: [
    {
      id: "undo",
      label: "undo",
      hint: "undoHint",
      icon: ArrowUndo20Regular,
      enabled: withBook,
      run: (session) => session.undo(),
    },
    {
      id: "redo",
      label: "redo",
      hint: "redoHint",
      icon: ArrowRedo20Regular,
      enabled: withBook,
      run: (session) => session.redo(),
    },
  ],
};

/** The same three as on Excel's ribbon (manifest.xml). */
const ADDIN: RibbonGroup = {
  label: "addinGroup",
  commands: [
    {
      id: "openPane",
      label: "openPane",
      hint: "openPaneHint",
      icon: "icon",
      enabled: () => true,
      run: (session) => session.showPane(),
    },
    ...RIBBON_COMMANDS.map((id): RibbonCommand => ({
      id,
      label: id,
      hint: `${id}Hint`,
      icon: id,
      enabled: withAddin,
      run: (session) => void session.invoke(id),
    })),
  ],
};

export const RIBBON: readonly RibbonGroup[] = [FILE, EDIT, ADDIN];
