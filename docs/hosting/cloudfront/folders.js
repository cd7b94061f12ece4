// Viewer request: a folder's address stands for the page in it, as on any web server.
// Written by "npm run hosting".
function handler(event) {
  var request = event.request;
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
  } else if (!/\.\w+$/.test(request.uri)) {
    // More than one slash at the beginning would name another host.
    var folder = request.uri.replace(/^\/+/, '/') + '/';
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: folder } } };
  }
  return request;
}
