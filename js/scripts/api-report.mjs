// Prints the public API of the npm package, one line for each exported name and
// member, from the types in dist/: what .ci/api/check.mjs compares. Fails where an
// exported declaration names a type that no entry exports.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SyntaxKind } from "typescript/unstable/ast";
import { API, SymbolFlags } from "typescript/unstable/sync";

const root = fileURLToPath(new URL("..", import.meta.url));
const entries = findEntries();
const configuration = join(root, "dist/api-report.tsconfig.json");
const compilerOptions = {
  noEmit: true,
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2022", "dom"],
  types: [],
};
writeFileSync(configuration, JSON.stringify({ compilerOptions, files: Object.values(entries) }));
const api = new API();
const project = api.updateSnapshot({ openProjects: [configuration] }).getProject(configuration);
const { checker } = project;

const lines = new Set();
const reported = new Map(); // the first name under which a declaration is exported, by the declaration's symbol
const named = new Map(); // where a type of the package is named in what is exported, by the type's symbol
for (const [entry, file] of Object.entries(entries)) {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(project.program.getSourceFile(file)));
  for (const alias of exported) {
    const symbol = resolve(alias);
    const name = `${entry}.${alias.name}`;
    if (reported.has(symbol.id)) {
      lines.add(`${name} = ${reported.get(symbol.id)}`);
      continue;
    }
    reported.set(symbol.id, name);
    for (const declaration of symbol.declarations) report(name, declaration.resolve(project));
  }
}
api.close();
rmSync(configuration);

const forgotten = [...named].filter(([id]) => !reported.has(id)).map(([, where]) => where);
if (forgotten.length > 0) {
  console.error(`No entry exports these types:\n${forgotten.join("\n")}`);
  process.exit(1);
}
process.stdout.write(`${[...lines].sort().join("\n")}\n`);

/** The types file of each entry of package.json, by the entry's name. */
function findEntries() {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const found = {};
  for (const [path, conditions] of Object.entries(exports)) {
    const types = typesOf(conditions);
    if (!types) continue; // the schemas and package.json
    for (const language of path.endsWith("/*") ? ["en", "es"] : [""]) {
      found[join("portin", path.replace("*", language))] = join(root, types.replace("*", language));
    }
  }
  return found;
}

function typesOf(conditions) {
  if (typeof conditions !== "object") return undefined;
  return conditions.types ?? typesOf(conditions.import ?? conditions.browser ?? conditions.default);
}

function resolve(symbol) {
  return symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Adds the line of a declaration; an interface, a class and a union of literals have one line a member. */
function report(name, node) {
  collectNames(name, node);
  const literals =
    node.kind === SyntaxKind.TypeAliasDeclaration && node.type.kind === SyntaxKind.UnionType && node.type.types;
  if (literals && literals.every(({ kind }) => kind === SyntaxKind.LiteralType)) {
    for (const literal of literals) lines.add(`${name} ${plain(literal)}`);
  } else if (node.kind === SyntaxKind.InterfaceDeclaration || node.kind === SyntaxKind.ClassDeclaration) {
    lines.add(`${name} ${plain(node).split("{", 1)[0].trim()}`);
    for (const member of node.members) {
      if (member.modifiers?.some(({ kind }) => kind === SyntaxKind.PrivateKeyword)) continue;
      lines.add(`${name}.${member.name ? member.name.getText() : "()"} ${signature(member)}`);
    }
  } else lines.add(`${name} ${signature(node)}`);
}

/** A declaration's source, where a function's parameters have no names. */
function signature(node) {
  if (!node.parameters) return plain(node);
  const parameters = node.parameters.map((parameter) => {
    const marks =
      (parameter.dotDotDotToken ? "..." : "") + (parameter.questionToken || parameter.initializer ? "?" : "");
    return `${marks}${parameter.type ? plain(parameter.type) : "any"}`;
  });
  const generics = node.typeParameters ? `<${node.typeParameters.map(plain).join(", ")}>` : "";
  return `${generics}(${parameters.join(", ")})${node.type ? `: ${plain(node.type)}` : ""}`;
}

/** The source of a node in one line, without comments. */
function plain(node) {
  const text = node
    .getText()
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");
  return text
    .replace(/\s+/g, " ")
    .replace(/^(export )?(declare )?|;$/g, "")
    .trim();
}

/** Remembers which types of the package a declaration names, and those that they name. */
function collectNames(name, node) {
  node.forEachChild((child) => {
    if (child.kind === SyntaxKind.Identifier) collectName(name, child);
    collectNames(name, child);
  });
}

function collectName(name, identifier) {
  const found = checker.getSymbolAtLocation(identifier);
  const symbol = found && resolve(found);
  if (!symbol || named.has(symbol.id) || !isOurs(symbol)) return;
  named.set(symbol.id, `${symbol.name}, in ${name}`);
  for (const declaration of symbol.declarations) collectNames(name, declaration.resolve(project));
}

/** Whether a symbol is a type of the package, other than one inside a namespace, which has the namespace's name. */
function isOurs(symbol) {
  const types = SymbolFlags.Interface | SymbolFlags.TypeAlias | SymbolFlags.Class;
  const [declaration] = symbol.declarations;
  if (!(symbol.flags & types) || !declaration?.path.includes("/dist/")) return false;
  return (
    !declaration.path.includes("/node_modules/") && declaration.resolve(project).parent.kind !== SyntaxKind.ModuleBlock
  );
}
