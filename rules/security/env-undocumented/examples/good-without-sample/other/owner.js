module.exports = { owner: process.env.SHOP_OWNER };
