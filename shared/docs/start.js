// A token is kept in this page alone: who closes it, or reads it anew, gives it again.
window.SwaggerUIBundle({
  dom_id: '#api',
  url: '/openapi.json',
  validatorUrl: null,
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: 'none',
  filter: true,
  tryItOutEnabled: true,
});
