/**
 * What closes a month: the checks, the pay and the sheets. It is half of the add-in's own code, so the pane loads it with
 * the first month that is checked or generated, not when it starts.
 */
export function loadClosing() {
  return import(/* webpackChunkName: "closing" */ "./closing");
}
