package org.numberdesk.it;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people do in a browser; once, with the database that most will have. */
@Suite
@SelectPackages("org.numberdesk")
@IncludeClassNamePatterns(".*JourneyIT")
public class JourneysOnDerbySuite {

  @BeforeSuite
  static void database() {
    TestDatabase.derby();
  }
}
