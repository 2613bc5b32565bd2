import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/lib/atoms/svg/dismiss";
import { usePaneState, useSession } from "./sessionContext";
import { saySentence } from "../text/text";
import { useLanguage, useWords } from "./words";

/** What just happened, or went wrong and what to do, until it is closed. */
export function NoticeBar() {
  const words = useWords();
  const language = useLanguage();
  const session = useSession();
  const { notice } = usePaneState();
  if (!notice) return null;
  return (
    <MessageBar key={notice.text} intent={notice.intent} layout="multiline">
      <MessageBarBody>{saySentence(language, notice)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words("pane.close")}
            onClick={() => session.closeNotice()}
          />
        }
      />
    </MessageBar>
  );
}
