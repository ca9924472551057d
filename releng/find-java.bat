@echo off
rem SPDX-FileCopyrightText: 2026 Rapport contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Sets java to the folder of a Java new enough for Rapport, or says that there is none and returns 2. Called by the
rem start scripts of the products; where it looks, and why, is as in the POSIX script of the same name.
set "java="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined java for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" ^
    "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" ^
    "%USERPROFILE%\.sdkman\candidates\java\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if defined java exit /b 0
echo Rapport needs Java 21 or newer and found none; install one, or set JAVA_HOME to its folder. 1>&2
exit /b 2

rem Sets java to the folder given if it holds Java 21 or newer and none is set yet.
:try
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set "version=%%~L"
for /f "delims=.-+_ tokens=1" %%M in ("%version%") do if %%M geq 21 set "java=%~f1"
exit /b 0
