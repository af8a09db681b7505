export const key = process.env.SHOP_KEY;
// finds: security/env-undocumented "`SHOP_RETURN_URL`"
export const back = process.env.SHOP_RETURN_URL;
