import type { ReactElement } from "react";

/** The product's mark, as on the ribbon in Excel. */
export function Mark(): ReactElement {
  return <img className="mark" src="/assets/icons/icon-40.png" width={20} height={20} alt="" />;
}
