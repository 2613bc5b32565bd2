import { Dismiss20Regular } from "@fluentui/react-icons/lib/atoms/svg/dismiss";
import { ErrorCircle20Filled } from "@fluentui/react-icons/lib/atoms/svg/error-circle";
import type { ReactElement } from "react";
import type { Language } from "../../../text/language";
import { sayPage } from "../../text/page";
import type { Message } from "../state";

interface Props {
  language: Language;
  problem: Message | null;
  onDismiss: () => void;
}

/** What went wrong and what to do; screen readers hear it when it comes. */
export function ProblemBar({ language, problem, onDismiss }: Props): ReactElement {
  return (
    <div role="alert">
      {problem && (
        <div className="problem-bar">
          <ErrorCircle20Filled aria-hidden="true" />
          <p>{problem(language)}</p>
          <button
            type="button"
            className="quiet"
            aria-label={sayPage(language, "dismiss")}
            onClick={onDismiss}
          >
            <Dismiss20Regular aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
