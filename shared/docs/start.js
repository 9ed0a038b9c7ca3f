/** The operation that a link names, such as `#/orders/submitWork`. */
const operationId = /^#\/[^/]+\/([^/]+)$/.exec(location.hash)?.[1];

/**
 * The document with this operation alone and the components that it needs, because Swagger UI takes seconds for all of them. Without
 * such an operation, the whole document.
 */
const selectOperation = (document) => {
  const paths = {};
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods))
      if (operation.operationId === operationId) paths[path] = { [method]: operation };
  if (Object.keys(paths).length === 0) return document;
  const components = { securitySchemes: document.components.securitySchemes };
  const addComponents = (part) => {
    for (const [, kind, name] of JSON.stringify(part).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)) {
      if (components[kind]?.[name]) continue;
      components[kind] = { ...components[kind], [name]: document.components[kind][name] };
      addComponents(components[kind][name]);
    }
  };
  addComponents(paths);
  return { ...document, paths, components, webhooks: {} };
};

const url = '/openapi.json';
const response = await fetch(url).catch(() => undefined);
// Without the document, Swagger UI asks for it again and says why it has none.
const source = response?.ok ? { spec: selectOperation(await response.json()) } : { url };

// A token is kept in this page alone: who closes it, or reads it anew, gives it again.
window.SwaggerUIBundle({
  ...source,
  dom_id: '#api',
  validatorUrl: null,
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: 'none',
  filter: true,
  tryItOutEnabled: true,
});
