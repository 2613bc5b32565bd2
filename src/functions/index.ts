// The functions' own bundle, loaded before the pane: they answer while the pane is still being read.
import { registerFunctions } from "./register";

registerFunctions();
