import createClient from 'openapi-fetch';
import { uploadWithUppy } from '#test/docs/uppy-example.ts';

/** A page that uploads the chosen film of an order, with Uppy or by one request of the browser. */
const settings = new URLSearchParams(location.search);
const orderId = settings.get('orderId');
const api = createClient({
  baseUrl: settings.get('api'),
  headers: { authorization: `Bearer ${settings.get('token')}` },
});
const input = document.querySelector('input');
const progress = document.querySelector('progress');
const output = document.querySelector('output');

const withUppy = (film) => {
  const name = `upload of ${orderId} ${film.name} ${film.size}`;
  const saved = JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined;
  return uploadWithUppy(api, orderId, film, saved, {
    save: (upload) => localStorage.setItem(name, JSON.stringify(upload)),
    showProgress,
  });
};

const inOneRequest = async (film) => {
  const { data, error } = await api.POST('/orders/{orderId}/uploads', {
    params: { path: { orderId } },
    body: { fileName: film.name, contentType: film.type, size: film.size },
  });
  if (error) throw error;
  await new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(data.method, data.url);
    for (const [name, value] of Object.entries(data.headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => showProgress(loaded);
    request.onload = () => (request.status === 200 ? resolve() : reject(new Error(request.responseText)));
    request.onerror = () => reject(new Error('The object store cannot be reached.'));
    request.send(film);
  });
  return data.uploadId;
};

const seen = [];
const showProgress = (sentBytes) => {
  progress.value = sentBytes;
  seen.push(sentBytes);
};

/** The amounts that the progress bar has shown. */
globalThis.listProgress = () => seen;

input.onchange = async () => {
  const [film] = input.files;
  progress.max = film.size;
  try {
    const uploadId = await (settings.has('uppy') ? withUppy : inOneRequest)(film);
    output.textContent = `stored ${uploadId}`;
  } catch (problem) {
    output.textContent = `failed ${problem.detail ?? problem.message}`;
  }
};
