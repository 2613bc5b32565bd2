require("@swc-node/register");
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { sources } = require("webpack");

/** The address that manifest.xml is written with: the server of npm start. */
const LOCAL = "https://localhost:3000/";

/** office.js comes from Microsoft's own network: the worldwide one, or the one of the 21Vianet cloud. */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The hash of an empty <style>: Fluent adds its rules through the CSSOM, so no inline style is ever allowed. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * `webpack --env baseUrl=https://xinze.example.com/ --env officeJs=21vianet` builds for a server of one's own;
 * without --env, for npm start. The add-in goes to dist/, the workbench around it to build/workbench/.
 */
module.exports = (env) => [
  addIn(baseUrlOf(env.baseUrl ?? LOCAL), officeJsOf(env.officeJs ?? "global")),
  workbench(),
];

function addIn(baseUrl, officeJs) {
  const { output, ...rest } = common("add-in", "dist");
  return {
    ...rest,
    // Scripts that are loaded later stand beside taskpane.html, so nothing has to find out at run time where they are.
    output: { ...output, publicPath: "" },
    entry: {
      functions: "./src/functions/index.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    optimization: {
      ...minimized,
      splitChunks: {
        cacheGroups: {
          vendor: { name: "vendor", test: /node_modules/, chunks: (chunk) => chunk.name === "taskpane" },
        },
      },
    },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        hash: true,
        templateParameters: { officeJs, contentSecurityPolicy: paneSecurity(new URL(officeJs).origin) },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "assets/help.*", to: "[name][ext]" },
          { from: "assets/sample/*.xlsx", to: "sample/[name][ext]" },
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(LOCAL, baseUrl) },
        ],
      }),
      new FunctionsMetadata(),
      new Licences(),
    ],
  };
}

function workbench() {
  return {
    ...common("workbench", "build/workbench"),
    entry: { workbench: "./src/workbench/page/index.tsx" },
    optimization: minimized,
    plugins: [new CssPlugin(), new HtmlPlugin({ template: "./src/workbench/page/index.html", hash: true })],
  };
}

function common(name, folder) {
  return {
    name,
    mode: "production",
    devtool: false,
    output: {
      path: join(__dirname, folder),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      // The version is read out of package.json by its name, so that nothing else of it is built in.
      parser: { json: { namedExports: true } },
      rules: [
        { test: /\.tsx?$/, loader: "swc-loader", options: SWC },
        // Declared CommonJS in its package.json, with an ES module as `module`.
        { test: /chinese-days.*\.es\.js$/, type: "javascript/esm" },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    performance: false,
    cache: { type: "filesystem", name, buildDependencies: { config: [__filename] } },
    stats: "errors-warnings",
  };
}

const SWC = {
  swcrc: false,
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
  module: { type: "es6" },
};

const minimized = {
  minimizer: [
    new MinimizerPlugin({
      minify: MinimizerPlugin.swcMinify,
      // A third pass takes 3 % off the functions: what is called once is then put where it is called.
      minimizerOptions: { compress: { passes: 3 } },
      extractComments: false,
    }),
  ],
};

/** The pane speaks to its own server and to Microsoft's office.js, and to nobody else. */
function paneSecurity(officeJsOrigin) {
  return [
    "default-src 'none'",
    `script-src 'self' ${officeJsOrigin}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Emits what Excel shows while a function is typed, in each language, from the functions' own declarations. */
class FunctionsMetadata {
  apply(compiler) {
    const name = FunctionsMetadata.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap(name, () => {
        const { metadata } = require("./src/functions/metadata");
        const emit = (file, language) =>
          compilation.emitAsset(file, new sources.RawSource(JSON.stringify(metadata(language), null, 1)));
        emit("functions.json", "zh");
        emit("functions.en-US.json", "en");
      });
    });
  }
}

/** Emits licences.txt: the licence of every package that is built in, as each of them asks for. */
class Licences {
  apply(compiler) {
    const name = Licences.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap(name, () => {
        const paths = [...compilation.modules].map((module) => module.nameForCondition() ?? "");
        const folders = paths.flatMap(
          (path) => /^.*node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? [],
        );
        const text = [...new Set(folders)].sort().map(licenceOf).join("\n\n");
        compilation.emitAsset("licences.txt", new sources.RawSource(text));
      });
    });
  }
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${name} ${version} (${license})\n\n${text}`.trim();
}

function baseUrlOf(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:") throw new Error(`baseUrl must be an https address, not "${text}".`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function officeJsOf(name) {
  const address = OFFICE_JS[name];
  if (!address)
    throw new Error(`officeJs must be one of ${Object.keys(OFFICE_JS).join(", ")}, not "${name}".`);
  return address;
}
