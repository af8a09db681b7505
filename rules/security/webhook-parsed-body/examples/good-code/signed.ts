export function sign(payload: unknown) {
  return createHmac("sha256", secret).update(JSON.stringify(payload)).digest("hex");
}
