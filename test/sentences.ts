import { addAllSentences } from "../src/text/whole";

addAllSentences();
