import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");

function pagesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pagesIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

const pages = ["README.md", ...pagesIn("docs"), ...pagesIn("src")];

/** The page's text, without its blocks of code. */
function proseOf(page: string): string {
  return readFileSync(join(ROOT, page), "utf8").replace(/^```[^]*?^```/gm, "");
}

test("there are pages for users and for developers", () => {
  expect(pages.length).toBeGreaterThan(10);
});

test.each(pages)("%s leads only to files that are there", (page) => {
  const links = [...proseOf(page).matchAll(/\]\((?!https:)([^)#]+)\)/g)].flatMap(([, link]) => link ?? []);
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
});

test.each(pages)("%s names only files and folders that are there", (page) => {
  const named = [...proseOf(page).matchAll(/`((?:src|test|docs|assets)\/[\w./-]*)`/g)].flatMap(
    ([, path]) => path ?? [],
  );
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test("every page of docs/ is listed: in the README, or in the list of its folder", () => {
  const lists = ["README.md", ...pages.filter((page) => page.endsWith("/README.md"))];
  const listed = lists.flatMap((list) =>
    [...proseOf(list).matchAll(/\]\(([^)#]+\.md)\)/g)].flatMap(([, link]) =>
      link ? [join(dirname(list), link)] : [],
    ),
  );
  expect(pagesIn("docs").filter((page) => !listed.includes(page))).toEqual([]);
});
