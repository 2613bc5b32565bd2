import { isParameterKey, type ParameterKey, type ValueOf } from "../../src/policy/parameters";
import { Policy, type Override } from "../../src/policy/policy";
import { day } from "../../src/kinds/day";

/** The built-in policy with some values changed for good, as a 政策 sheet would. */
export function policyWith(
  changed: { [K in ParameterKey]?: ValueOf<K> } & Record<string, unknown> = {},
): Policy {
  const place = { sheet: "政策", row: 1, column: 1 };
  const overrides: Override[] = Object.entries(changed).map(([key, value]) => {
    if (!key.includes(".") && !isParameterKey(key)) throw new Error(`No parameter ${key}`);
    return { key, value, from: day("2000-01-01"), source: "test", place };
  });
  return new Policy(overrides);
}
