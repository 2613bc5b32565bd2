import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { CheckView } from "./CheckView";
import { ExplainView } from "./ExplainView";
import { GenerateView } from "./GenerateView";
import { NoticeBar } from "./NoticeBar";
import { PaneHeader } from "./PaneHeader";
import type { Session } from "./session";
import { SessionContext, usePaneState } from "./sessionContext";
import { SettingsView } from "./SettingsView";
import type { Tab } from "./state";
import { usePaneTheme } from "./theme";
import { LanguageContext, useWords } from "./words";

/** The whole pane around a session. */
export function App({ session }: { session: Session }) {
  return (
    <SessionContext.Provider value={session}>
      <Pane />
    </SessionContext.Provider>
  );
}

const VIEWS: Readonly<Record<Tab, () => React.ReactNode>> = {
  check: CheckView,
  generate: GenerateView,
  explain: ExplainView,
  settings: SettingsView,
};

/** The pane's theme reaches its edges. */
const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", boxSizing: "border-box" },
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  view: {
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

const LOCALES = { zh: "zh-CN", en: "en" } as const;

function Pane() {
  useStaticStyles();
  const styles = useStyles();
  const theme = usePaneTheme();
  const { language, tab } = usePaneState();
  const View = VIEWS[tab];
  useEffect(() => {
    document.documentElement.lang = LOCALES[language];
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={theme}>
        <AriaLiveAnnouncer>
          <div className={styles.pane}>
            <PaneHeader />
            <Title />
            <main className={styles.main}>
              <div id={`panel-${tab}`} role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.view}>
                <NoticeBar />
                <View />
              </div>
            </main>
          </div>
        </AriaLiveAnnouncer>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

function Title() {
  return <title>{useWords()("pane.title")}</title>;
}
