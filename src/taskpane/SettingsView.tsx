import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { version } from "../../package.json";
import { LANGUAGES, type Language } from "../text/language";
import { CommandButton } from "./CommandButton";
import { usePaneState, useSession } from "./sessionContext";
import { useWords } from "./words";

/** The language, undo of the last command, the policy written out, and which Xinze this is. */
export function SettingsView() {
  const words = useWords();
  const session = useSession();
  const { language, journal, broken, running } = usePaneState();
  const { undo, repairFormulas, writePolicy, freezeFormulas } = session.commands;
  return (
    <>
      <Field label={words("pane.settings.language")}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => session.chooseLanguage(value as Language)}
        >
          {LANGUAGES.map((one) => (
            <Radio key={one} value={one} label={words(`pane.settings.language.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <CommandButton command={undo} />
      {journal.length === 0 && <Text size={200}>{words("pane.settings.undo.none")}</Text>}
      <Button disabledFocusable={running !== null} onClick={() => void session.readAgain()}>
        {words("pane.reload")}
      </Button>
      {broken > 0 && <Text>{words("pane.settings.broken", { count: broken })}</Text>}
      {broken > 0 && <CommandButton command={repairFormulas} />}
      <CommandButton command={writePolicy} />
      <Text size={200}>{words("pane.settings.writePolicy.what")}</Text>
      <CommandButton command={freezeFormulas} />
      <Text size={200}>{words("pane.settings.version", { version })}</Text>
    </>
  );
}
