// The program that reads and writes address books. It is loaded when the first of them is chosen or saved.

let program;

async function begin() {
  const contacts = await import("./contacts.js");
  const packs = fetch("packs.json").then((file) => file.text());
  await contacts.default();
  contacts.take(await packs);
  return contacts;
}

/** The program; what failed is tried again by the next call. */
function started() {
  return (program ??= begin().catch((error) => {
    program = undefined;
    throw error;
  }));
}

/** What a file holds, as JSON. A file that is too large is not even loaded: of it comes one byte more than may be. */
export async function read(file, most, means, known) {
  const bytes = await file.slice(0, most + 1).arrayBuffer();
  return (await started()).read(new Uint8Array(bytes), means, known);
}

/** People as a file of this form. */
export async function write(form, known) {
  return (await started())[form](known);
}
