function open(config) {
  console.log("secret:", config.clientSecret ? "set" : "missing", mask(config.clientSecret));
}
