const PREVIEW = { width: 400, height: 200 } as const;

/** What the service tells of itself; `origin` is where it was asked: `http://localhost:4000`. */
export function reconcileManifest(origin: string): object {
  const suggest = (what: string): object => ({ service_url: origin, service_path: `/reconcile/suggest/${what}` });
  const shown = `${origin}/reconcile/preview?id={{id}}`;
  return {
    versions: ["0.2"],
    name: "Verbund: IT cooperation between German states and municipalities",
    identifierSpace: `${origin}/reconcile/preview?id=`,
    schemaSpace: `${origin}/graphql`,
    defaultTypes: [{ id: "Entity", name: "Entity" }],
    view: { url: shown },
    preview: { url: shown, ...PREVIEW },
    suggest: { entity: suggest("entity"), type: suggest("type"), property: suggest("property") },
  };
}
