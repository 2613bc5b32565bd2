import { en } from "./en";
import { addSentences } from "./text";
import { zh } from "./zh";

// Imported by whatever says more than the functions do in cells: findings, sheets, the pane.
addSentences("zh", zh);
addSentences("en", en);
