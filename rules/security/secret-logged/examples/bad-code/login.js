function open(config) {
  // finds: security/secret-logged "`config.clientSecret`"
  console.log("secret:", config.clientSecret);
}
