import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactElement } from "react";

/** A ribbon button's icon, 20 pixels high; the product's own are those of Excel's ribbon. */
export function CommandIcon({ icon: Icon }: { icon: FluentIcon | string }): ReactElement {
  if (typeof Icon !== "string") return <Icon aria-hidden="true" />;
  const sized = (size: number): string => `/assets/icons/${Icon}-${size}.png`;
  return <img src={sized(20)} srcSet={`${sized(40)} 2x`} width={20} height={20} alt="" />;
}
