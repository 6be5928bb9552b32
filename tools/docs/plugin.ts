// A plugin of typedoc: puts what the main entry exports under subjects, and says of each type of the API which call it is of.
import {
  type Application,
  Comment,
  CommentTag,
  Converter,
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";
import { fluent, readCalls } from "./api-calls.ts";

/** By the beginning of the path below src; the first that fits counts. */
const subjects: readonly (readonly [start: string, subject: string])[] = [
  ["generated/formats", "Property strings"],
  ["generated", "The API, typed"],
  ["surface", "The API, typed"],
  ["verbs", "The API, typed"],
  ["batch", "Batching"],
  ["cache", "Cache"],
  ["codecs/property", "Property strings"],
  ["codecs/permissions", "Permissions"],
  ["codecs", "Texts of Proxmox VE"],
  ["console", "Consoles"],
  ["errors", "Errors"],
  ["guests", "Guests"],
  ["inventory", "Inventory"],
  ["permissions", "Permissions"],
  ["tasks", "Tasks"],
  ["transfer", "Uploads and downloads"],
  ["", "Client"],
];

function subjectOf({ sources }: DeclarationReflection): string {
  const file = sources?.[0]?.fullFileName.split("/src/").at(-1) ?? "";
  return subjects.find(([start]) => file.startsWith(start))?.[1] ?? "Client";
}

/** Documents that are not guides: name, title on the site, category. */
const others: readonly (readonly [name: string, title: string, category: string])[] = [
  ["Calls made by each verb", "Calls made by each verb", "Reference"],
  ["fault-matrix", "What becomes of a call when something fails", "Reference"],
  ["README", "Examples", "Use"],
  ["CONTRIBUTING", "Contributing", "For contributors"],
  ["SECURITY", "Security", "Reference"],
  ["CHANGELOG", "Changelog", "Reference"],
];

function categorise(reflection: DeclarationReflection, category: string): void {
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category }]));
}

/** Every parameter and result of the API says of which call it is, and names one of each numbered family. */
function explainApi(project: ProjectReflection): void {
  const uses = usesByName();
  for (const reflection of project.getReflectionsByKind(
    ReflectionKind.Interface | ReflectionKind.TypeAlias,
  )) {
    const use = reflection.parent?.name === "Pve" ? uses.get(reflection.name) : undefined;
    if (use !== undefined) reflection.comment = new Comment([{ kind: "text", text: use }]);
    if (!reflection.isDeclaration() || reflection.name.endsWith("Family")) continue;
    const names = new Set(reflection.children?.map(({ name }) => name));
    // A copy: what is removed leaves the list.
    for (const child of reflection.children?.slice() ?? []) {
      const [, family, number] = /^([a-z]+)(\d+)$/.exec(child.name) ?? [];
      if (number !== undefined && Number(number) > 0 && names.has(`${family}0`))
        project.removeReflection(child);
      else if (number === "0" && names.has(`${family}1`)) describeFamily(child, names);
    }
  }
}

function describeFamily(first: DeclarationReflection, names: ReadonlySet<string>): void {
  const family = first.name.slice(0, -1);
  const last = Math.max(
    ...[...names].flatMap((name) => new RegExp(`^${family}(\\d+)$`).exec(name)?.[1] ?? []).map(Number),
  );
  first.comment ??= new Comment();
  first.comment.summary.unshift({ kind: "text", text: `\`${first.name}\` to \`${family}${last}\`. ` });
}

/** By the name of a type: what it is, and of which call. */
function usesByName(): ReadonlyMap<string, string> {
  const uses = new Map<string, string>();
  for (const { method, template, params, result } of readCalls()) {
    const call = `\`${method} ${template}\`: \`${fluent(template)}.${method.toLowerCase()}\``;
    if (params !== "NoParams") uses.set(params, `Parameters of ${call}.`);
    for (const [name] of result.matchAll(/\b(?:Get|Post|Put|Delete)[A-Z]\w+/g))
      uses.set(name, `Result of ${call}.`);
  }
  return uses;
}

/** Comments cite the project's measurements, which readers of the site do not have. */
function withoutCitations(project: ProjectReflection): void {
  for (const { comment } of Object.values(project.reflections)) {
    const parts = [
      comment?.summary ?? [],
      ...(comment?.blockTags ?? []).map(({ content }) => content),
    ].flat();
    for (const part of parts)
      if (part.kind === "text") part.text = part.text.replaceAll(/ \(FACTS [\d a,]+\)|, FACTS [\d a,]+/g, "");
  }
}

/** In the search a guide that has the word comes before the many fields that are named like it. */
const guideBoost = 1200;

const mainFirst = (a: { readonly name: string }, b: { readonly name: string }): number =>
  Number(b.name === "proxkit") - Number(a.name === "proxkit");

export function load(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    withoutCitations(project);
    explainApi(project);
    for (const document of project.documents ?? []) {
      const other = others.find(([name]) => document.name.endsWith(name));
      document.relevanceBoost = guideBoost;
      if (other !== undefined) [, document.name, document.frontmatter["category"]] = other;
    }
    for (const module of project.children ?? []) {
      categorise(module, "Reference");
      if (module.name !== "proxkit") continue;
      for (const child of module.children ?? []) categorise(child, subjectOf(child));
    }
  });
  const afterAll = -10_000;
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const { title, children } of project.categories ?? [])
        if (title === "Reference") children.sort(mainFirst);
    },
    afterAll,
  );
}
