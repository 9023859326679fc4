/** Dependencies point one way: server → adapters → core, and inside the core from the ground up. */
const coreLayers = [
  ["supplier"],
  ["reference", "methodology", "catalogue"],
  ["names", "activity", "good", "place"],
  ["exposure", "statement", "indicators"],
  ["lists", "controls", "sharing"],
  ["response", "referral", "questionnaire"],
  ["assessment"],
];

const core = "^packages/core/src/";
const folder = (names) => `${core}(${names.join("|")})/`;

/** A folder may import its own layer and those below; schemas of the verdict's parts are what the layers share. */
const coreRules = coreLayers.slice(0, -1).map((names, i) => ({
  name: `core-${names.join("-")}-imports-nothing-above`,
  severity: "error",
  from: { path: folder(names), pathNot: "\\.test\\.ts$" },
  to: { path: folder(coreLayers.slice(i + 1).flat()) },
}));

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-stands-alone",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "^packages/(adapters|server)/" },
    },
    {
      name: "adapters-know-no-server",
      severity: "error",
      from: { path: "^packages/adapters/" },
      to: { path: "^packages/server/" },
    },
    {
      name: "core-does-no-io",
      severity: "error",
      from: { path: core, pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "effect-only-at-its-door",
      severity: "error",
      from: { path: `${core}(?!effect(\\.ts$|/))`, pathNot: "\\.test\\.ts$" },
      to: { path: "node_modules/effect/" },
    },
    ...coreRules,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ["@manumit/source", "import", "node", "default"],
      exportsFields: ["exports"],
    },
  },
};
