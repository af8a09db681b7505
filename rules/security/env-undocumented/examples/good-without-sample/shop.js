module.exports = { theme: process.env.SHOP_THEME };
