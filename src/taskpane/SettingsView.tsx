import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { version } from "../../package.json";
import { LANGUAGES, type Language } from "../text/language";
import { usePaneState, useSession } from "./sessionContext";
import { useWords } from "./words";

/** The language, undo of the last run, the policy written out, and which Xinze this is. */
export function SettingsView() {
  const words = useWords();
  const session = useSession();
  const { language, undoable, broken, job } = usePaneState();
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
      <Button disabled={!undoable || job !== null} onClick={() => void session.undo()}>
        {words("pane.settings.undo")}
      </Button>
      {!undoable && <Text size={200}>{words("pane.settings.undo.none")}</Text>}
      <Button disabled={job !== null} onClick={() => void session.reload()}>
        {words("pane.reload")}
      </Button>
      {broken > 0 && <Text>{words("pane.settings.broken", { count: broken })}</Text>}
      {broken > 0 && (
        <Button disabled={job !== null} onClick={() => void session.repair()}>
          {words("pane.settings.repair")}
        </Button>
      )}
      <Button disabled={job !== null} onClick={() => void session.writePolicy()}>
        {words("pane.settings.writePolicy")}
      </Button>
      <Text size={200}>{words("pane.settings.writePolicy.what")}</Text>
      <Button disabled={job !== null} onClick={() => void session.freeze()}>
        {words("pane.settings.freeze")}
      </Button>
      <Text size={200}>{words("pane.settings.version", { version })}</Text>
    </>
  );
}
