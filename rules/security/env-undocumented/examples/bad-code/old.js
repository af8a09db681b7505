// finds: security/env-undocumented "`SHOP_THEME`"
module.exports = { theme: process.env.SHOP_THEME };
