export const key = process.env.SHOP_KEY;
export const production = process.env.NODE_ENV === "production";
