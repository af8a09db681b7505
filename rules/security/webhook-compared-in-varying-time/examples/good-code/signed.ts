export function etag(body: string, known: string) {
  const digest = crypto.createHash("sha256").update(body).digest("hex");
  return digest === known;
}
