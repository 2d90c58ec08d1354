# The portal and its server, both built by Maven.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
RUN mvn -B -q dependency:copy@server
COPY sql sql
COPY webapp webapp
COPY src src
RUN mvn -B -q -Prun package

# The same options as the run command has, but no demo unless NUMBERDESK_DEMO=true.
FROM eclipse-temurin:17-jre
RUN useradd --create-home --uid 10001 numberdesk \
    && install -d -o numberdesk -g numberdesk /data
WORKDIR /opt/numberdesk
COPY --from=build /build/target/server/payara-micro.jar /build/target/numberdesk.war ./
COPY src/main/payara/preboot.asadmin src/main/payara/logging.properties ./

USER numberdesk
ENV NUMBERDESK_DB=derby:/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --start-period=120s --interval=15s --timeout=5s --retries=3 \
    CMD curl -fsS -o /dev/null http://localhost:8080/health/ready
CMD ["java", "-XX:MaxRAMPercentage=75", "-jar", "payara-micro.jar", \
     "--deploy", "numberdesk.war", "--contextroot", "/", "--port", "8080", \
     "--nocluster", "--disablephonehome", \
     "--prebootcommandfile", "preboot.asadmin", "--logproperties", "logging.properties"]
