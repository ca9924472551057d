# SPDX-FileCopyrightText: 2026 Rapport contributors
# SPDX-License-Identifier: EPL-2.0
#
# Finds a Java installation new enough for Rapport. Sourced by ./rapport and ./mvnw, and put into the start script of
# the product by the build, so that all of them look in the same places and say the same when there is none.
#
#   find_java java|javac    sets java_home, or returns 1. With javac, a JRE does not do.
#   java_missing java|javac prints the one line that says what is needed
#
# Plain POSIX sh, and no process is started where the answer can be read from a file: this runs before every start.
# RAPPORT_JAVA_FOLDER names a folder of Java installations to look into instead of the usual ones.

java_needed=21

# Sets java_version to the feature release in a version like "21.0.5", 25-ea or "1.8.0_292", or to 0.
parse_java_version() {
    java_version=${1#\"}
    java_version=${java_version#1.}
    java_version=${java_version%%[!0-9]*}
    java_version=${java_version:-0}
}

# Sets java_version to the version of the installation in the folder $1, or to 0 if it is none.
read_java_version() {
    java_version=0
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS= read -r java_line || [ -n "$java_line" ]; do
            case $java_line in
            JAVA_VERSION=*) parse_java_version "${java_line#JAVA_VERSION=}" ;;
            esac
        done <"$1/release"
    else
        parse_java_version "$("$1/bin/java" -version 2>&1 </dev/null | sed -n 's/^.* version "\([^"]*\)".*/\1/p')"
    fi
}

# Takes the installation in the folder $2 if it has the tool $1 and is new enough and newer than what was found so far.
try_java() {
    [ -x "$2/bin/$1" ] || return 0
    read_java_version "$2"
    if [ "$java_version" -ge "$java_needed" ] && [ "$java_version" -gt "$java_found" ]; then
        java_home=$2
        java_found=$java_version
    fi
}

# Sets java_candidate to the installation that the java on the PATH belongs to.
find_java_on_path() {
    java_candidate=
    java_command=$(command -v java) || return 0
    # On macOS this one is a stub that opens a dialogue when there is no Java.
    [ "$java_command" = /usr/bin/java ] && [ -x /usr/libexec/java_home ] && return 0
    java_command=$(readlink -f "$java_command")
    java_candidate=${java_command%/*}/..
    # Version managers put a script on the PATH that has no installation around it: only Java itself knows where it is.
    [ -r "$java_candidate/release" ] ||
        java_candidate=$("$java_command" -XshowSettings:properties -version 2>&1 </dev/null |
            sed -n 's/^ *java\.home = //p')
}

find_java() {
    java_home=
    java_found=0
    if [ -n "${JAVA_HOME:-}" ]; then
        try_java "$1" "$JAVA_HOME"
        [ -z "$java_home" ] || return 0
    fi
    find_java_on_path
    if [ -n "$java_candidate" ]; then
        try_java "$1" "$java_candidate"
        [ -z "$java_home" ] || return 0
    fi
    if [ -n "${RAPPORT_JAVA_FOLDER:-}" ]; then
        for java_candidate in "$RAPPORT_JAVA_FOLDER"/*; do
            try_java "$1" "$java_candidate"
        done
    else
        for java_candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* \
            "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
            try_java "$1" "$java_candidate"
        done
        if [ -z "$java_home" ] && [ -x /usr/libexec/java_home ]; then
            java_candidate=$(/usr/libexec/java_home -v "$java_needed+" 2>/dev/null) && try_java "$1" "$java_candidate"
        fi
    fi
    [ -n "$java_home" ]
}

java_missing() {
    case $1 in
    javac) java_kind="a JDK $java_needed or newer" ;;
    *) java_kind="Java $java_needed or newer" ;;
    esac
    java_hint=
    if [ -n "${JAVA_HOME:-}" ]; then
        read_java_version "$JAVA_HOME"
        if [ "$java_version" -eq 0 ]; then
            java_hint=" (JAVA_HOME holds none)"
        elif [ "$java_version" -lt "$java_needed" ]; then
            java_hint=" (JAVA_HOME is Java $java_version)"
        fi
    fi
    echo "Rapport needs $java_kind and found none$java_hint; install one, or set JAVA_HOME to its folder."
}
