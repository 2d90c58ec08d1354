package org.numberdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.audit.AuditEntry;
import org.numberdesk.audit.AuditWaiting;
import org.numberdesk.security.OpenToAll;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.VersionedEntity;

/** How the parts of the portal may know each other, and what no part does. */
@AnalyzeClasses(packages = "org.numberdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices().matching("org.numberdesk.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule facesStaysInPages =
      noClasses()
          .that()
          .resideOutsideOfPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

  @ArchTest
  static final ArchRule restStaysInResources =
      noClasses()
          .that(not(resideInAnyPackage("..rest..", "org.numberdesk.api..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..");

  @ArchTest
  static final ArchRule nobodyKnowsWhoObserves =
      classes()
          .that(not(resideInAnyPackage("..audit..", "..notifications..", "..start..", "..today..")))
          .should(
              ArchConditions.not(
                  dependOnClassesThat(
                      resideInAnyPackage(
                          "org.numberdesk.audit..", "org.numberdesk.notifications.."))));

  @ArchTest
  static final ArchRule preflightIsPure =
      noClasses()
          .that()
          .resideInAPackage("..preflight..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "jakarta.enterprise..", "jakarta.inject..", "jakarta.ws..");

  @ArchTest
  static final ArchRule onlyRepositoriesHoldAnEntityManager =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Repository")
          .and()
          .doNotHaveSimpleName("KeysetQuery")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule entitiesAreVersioned =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .and()
          .areNotAssignableTo(AuditEntry.class)
          .and()
          .areNotAssignableTo(AuditWaiting.class)
          .should()
          .beAssignableTo(VersionedEntity.class);

  @ArchTest
  static final ArchRule useCasesAskForPermission =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(useCases())
          .should()
          .beAnnotatedWith(RequiresPermission.class)
          .orShould()
          .beAnnotatedWith(OpenToAll.class);

  @ArchTest
  static final ArchRule noSessionScope = noClasses().should().beAnnotatedWith(SessionScoped.class);

  @ArchTest
  static final ArchRule nowIsInjected =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Date.class, Calendar.class)
          .because("the clock is injected, so that tests can set it");

  @ArchTest
  static final ArchRule filesGoOneWay =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.numberdesk.shared.web.Downloads")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "sends a file",
                  (JavaMethodCall call) ->
                      call.getTargetOwner().getSimpleName().equals("Faces")
                          && call.getName().equals("sendFile")))
          .because("a partial request for a file would fail");

  @ArchTest
  static final ArchRule nothingPrints =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.numberdesk.start.Banner")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule pagesHaveFewCollaborators =
      classes()
          .that()
          .areAnnotatedWith(ViewScoped.class)
          .should(
              new ArchCondition<JavaClass>("inject at most four others") {
                @Override
                public void check(JavaClass page, ConditionEvents events) {
                  long injected =
                      page.getFields().stream()
                          .filter(field -> field.isAnnotatedWith(Inject.class))
                          .count();
                  if (injected > 4) {
                    events.add(
                        SimpleConditionEvent.violated(
                            page, page.getName() + " injects " + injected));
                  }
                }
              });

  @ArchTest
  static final ArchRule collaboratorsOfPagesSurviveASession =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(ViewScoped.class)
          .and()
          .areAnnotatedWith(Inject.class)
          .should(
              new ArchCondition<JavaField>("not be transient") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                  if (field.getModifiers().contains(JavaModifier.TRANSIENT)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                  }
                }
              })
          .because("a transient proxy is gone after the session moved to another node");

  @ArchTest
  static void beanNamesAreGivenOnce(JavaClasses all) {
    Map<String, List<String>> names =
        all.stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .filter(type -> type.getAnnotationOfType(Named.class).value().isEmpty())
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    names.values().removeIf(classes -> classes.size() == 1);
    assertEquals(Map.of(), names, "the server refuses a portal with two beans of one name");
  }

  @ArchTest
  static final ArchRule noSetterSkipsARule =
      noMethods()
          .that()
          .arePublic()
          .and()
          .haveNameMatching("set[A-Z].*")
          .should()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class);

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> useCases() {
    return com.tngtech.archunit.base.DescribedPredicate.describe(
        "use-case classes",
        type ->
            type.getSimpleName().matches(".*(Desk|Inventory|Board|Directory|Inbox|SignIn|Importer)")
                && type.getMethods().stream().anyMatch(JavaMethod::isMethod));
  }
}
