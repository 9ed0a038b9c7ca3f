/** Swagger UI, which was at `/docs` before, named operations in the fragment: `#/Orders/submitWork`. */
export const openOldAnchor = (): void => {
  if (location.pathname.replace(/\/$/, '') !== '/docs') return;
  const [, tag = '', operationId] = /^#\/([\w-]+)(?:\/([\w.-]+))?$/.exec(location.hash) ?? [];
  if (tag === '') return;
  if (operationId === undefined) location.replace(`/docs/tags/${tag.toLowerCase()}`);
  else location.replace(`/docs/${operationId.includes('.') ? 'events' : 'operations'}/${operationId}`);
};
