export const fields = { password: "Password", token: "token", secretName: "shop-secret" };
export const secret = process.env.SESSION_SECRET;
export const apiKey = config.get("apiKey");
if (typeof password === "string" && kind === "password") {
  show(fields.password);
}
