package dev.lore.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, in which somebody looks at the page. */
final class Browser implements AutoCloseable {
  /** How long somebody waits for what must come; it ends as soon as that is there. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;
  private final URI server;

  private Browser(ChromeDriver driver, URI server) {
    this.driver = driver;
    this.server = server;
  }

  /** A browser for the page of {@code server}. */
  static Browser open(URI server) {
    var options = new ChromeOptions();
    options.setBinary(program("chromium", "chromium-browser", "google-chrome", "chrome"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // It sees nothing but a server of this test; root can't have a sandbox.
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--proxy-server=direct://",
        "--hide-scrollbars",
        "--lang=en",
        "--window-size=1100,900");
    var told = new LoggingPreferences();
    told.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", told);
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver"))
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), server);
  }

  private static File program(String... names) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> Arrays.stream(names).map(name -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "there is no "
                    + names[0]
                    + " on the PATH, which these tests look at the page with; on Debian: apt-get"
                    + " install chromium chromium-driver"));
  }

  /** Goes to a view, such as {@code #/audit}, and waits for its heading. */
  Browser go(String view) {
    driver.get("about:blank"); // Else only the part behind # would change.
    driver.get(server + "/" + view);
    find("main h1");
    return this;
  }

  /** What a person asked the system for: {@code light} or {@code dark}. */
  Browser prefers(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  /** A screen of so many pixels of CSS. */
  Browser screen(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    return this;
  }

  /** The first element, once it is there and can be seen. */
  WebElement find(String selector) {
    return until(
        "to see " + selector,
        () -> {
          var found = driver.findElements(By.cssSelector(selector));
          return !found.isEmpty() && found.getFirst().isDisplayed() ? found.getFirst() : null;
        });
  }

  /** The texts of all elements as they are now. */
  List<String> texts(String selector) {
    return until(
        "to read " + selector,
        () ->
            driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList());
  }

  /** Waits until the first of these elements has this text somewhere. */
  Browser sees(String selector, String text) {
    until(
        "to see '" + text + "' in " + selector,
        () -> texts(selector).stream().anyMatch(one -> one.contains(text)) ? text : null);
    return this;
  }

  Browser click(String selector) {
    until(
        "to click " + selector,
        () -> {
          find(selector).click();
          return selector;
        });
    return this;
  }

  /** Chooses what has this text. */
  Browser choose(String selector, String text) {
    find(selector).findElements(By.tagName("option")).stream()
        .filter(one -> one.getText().equals(text))
        .findFirst()
        .orElseThrow()
        .click();
    return this;
  }

  /** Writes into a field that is found by its label. */
  Browser write(String label, String text) {
    var field = labelled(label);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  private WebElement labelled(String label) {
    return until(
        "to find the field " + label,
        () ->
            driver.findElements(By.tagName("label")).stream()
                .filter(one -> one.getText().equals(label))
                .map(one -> driver.findElement(By.id(String.valueOf(one.getDomAttribute("for")))))
                .findFirst()
                .orElse(null));
  }

  /** Presses keys wherever the focus is. */
  Browser press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    return this;
  }

  /** The text of what has the focus. */
  String focused() {
    return driver.switchTo().activeElement().getText();
  }

  /** Whether what has the focus is one of these. */
  boolean hasFocus(String selector) {
    return Boolean.TRUE.equals(
        driver.executeScript("return document.activeElement.matches(arguments[0])", selector));
  }

  /** Waits until it holds. */
  void until(String what, BooleanSupplier holds) {
    until("for " + what, () -> holds.getAsBoolean() ? what : null);
  }

  /** What a script answers. */
  @Nullable Object ask(String script) {
    return driver.executeScript(script);
  }

  /** What a script answers later, through its last argument. */
  @Nullable Object askLater(String script) {
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return driver.executeAsyncScript(script);
  }

  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** Holds that the browser had nothing to complain of since it was asked last. */
  void hadNoErrors() {
    assertThat(errors()).isEmpty();
  }

  /** What the browser had to complain of since it was asked last. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** What {@code asked} gives once it gives something; a page may change while it is read. */
  private <T> T until(String what, Supplier<? extends T> asked) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        T found = asked.get();
        if (found != null) {
          return found;
        }
      } catch (StaleElementReferenceException again) {
        // It was replaced in between.
      }
      LockSupport.parkNanos(Duration.ofMillis(15).toNanos());
    }
    throw new AssertionError("waited in vain " + what);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
