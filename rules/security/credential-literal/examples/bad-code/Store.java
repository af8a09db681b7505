package shop;

import java.sql.DriverManager;

class Store {
  // finds: security/credential-literal "`dbPassword`"
  private static final String dbPassword = "sw0rdfish";

  void open(java.util.Properties settings) throws Exception {
    // finds: security/credential-literal "`DriverManager.getConnection`"
    DriverManager.getConnection("jdbc:h2:mem:shop", "sa", "opensesame");
    // finds: security/credential-literal "`password`"
    settings.put("password", "letmein");
    // finds: security/credential-literal "`setPassword`"
    source.setPassword("letmein");
  }

  boolean admin(String password) {
    // finds: security/credential-literal "`password`"
    return "opensesame".equals(password);
  }
}
