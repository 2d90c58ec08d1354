package org.numberdesk.it;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All that runs against the server without a browser, on Derby. */
@Suite
@SelectPackages("org.numberdesk")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns({".*JourneyIT", ".*WalkIT"})
public class ServerOnDerbySuite {

  @BeforeSuite
  static void database() {
    TestDatabase.derby();
  }
}
